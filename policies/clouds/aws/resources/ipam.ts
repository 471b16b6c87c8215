/** Amazon VPC IP Address Manager: plans of address ranges, kept in every region they are made for. */
import { type Entry, inert } from "../../entry.ts";

export default [
  ...inert(
    "Address ranges and which network uses which: they say nothing of people, in whatever region they are kept.",
    [
      "aws:ec2/subnetCidrReservation:SubnetCidrReservation",
      "aws:ec2/vpcIpam:VpcIpam",
      "aws:ec2/vpcIpamOrganizationAdminAccount:VpcIpamOrganizationAdminAccount",
      "aws:ec2/vpcIpamPool:VpcIpamPool",
      "aws:ec2/vpcIpamPoolCidr:VpcIpamPoolCidr",
      "aws:ec2/vpcIpamPoolCidrAllocation:VpcIpamPoolCidrAllocation",
      "aws:ec2/vpcIpamPreviewNextCidr:VpcIpamPreviewNextCidr",
      "aws:ec2/vpcIpamResourceDiscovery:VpcIpamResourceDiscovery",
      "aws:ec2/vpcIpamResourceDiscoveryAssociation:VpcIpamResourceDiscoveryAssociation",
      "aws:ec2/vpcIpamScope:VpcIpamScope",
    ],
  ),
] satisfies readonly Entry[];
