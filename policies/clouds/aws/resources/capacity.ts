/** How much of a service runs, and how well: numbers about resources that are judged themselves. */
import { type Entry, inert } from "../../entry.ts";

export default [
  ...inert("They add and remove capacity where the service already runs.", [
    "aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment",
    "aws:autoscalingplans/scalingPlan:ScalingPlan",
  ]),
  ...inert("They watch how busy resources are, and advise.", [
    "aws:applicationinsights/application:Application",
    "aws:computeoptimizer/enrollmentStatus:EnrollmentStatus",
    "aws:computeoptimizer/recommendationPreferences:RecommendationPreferences",
  ]),
] satisfies readonly Entry[];
