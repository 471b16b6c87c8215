/** Cost Explorer, Cost and Usage Reports and invoices: figures of the organisation's own spending. */
import { type Entry, inert } from "../../entry.ts";

export default [
  ...inert(
    "Costs by account, resource and tag are figures of the organisation, not data of people; the services live in us-east-1.",
    [
      "aws:costexplorer/anomalyMonitor:AnomalyMonitor",
      "aws:costexplorer/anomalySubscription:AnomalySubscription",
      "aws:costexplorer/costAllocationTag:CostAllocationTag",
      "aws:costexplorer/costCategory:CostCategory",
      "aws:costoptimizationhub/enrollmentStatus:EnrollmentStatus",
      "aws:costoptimizationhub/preferences:Preferences",
      "aws:cur/reportDefinition:ReportDefinition",
      "aws:invoicing/invoiceUnit:InvoiceUnit",
    ],
  ),
] satisfies readonly Entry[];
