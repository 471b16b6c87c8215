/** Certificates: they name domains and organisations; only a contact names people. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert, twins } from "../../entry.ts";

const clientCertificate = twins<
  alicloud.sslcertificatesservicepca.CertArgs,
  alicloud.sslcertificatesservicepcacert.SslCertificatesServicePcaCertArgs
>((at) => ({
  kinds: ["holds", "guards"],
  holds: "keys",
  tags: at("tags"),
  why: "a client's certificate can name a person",
}));

export default [
  entry<alicloud.sslcertificatesservice.ContactArgs>("alicloud:sslcertificatesservice/contact:Contact", () => ({
    kinds: ["holds"],
    holds: "content",
    why: "name, telephone and identity-card number of one of the staff",
  })),
  entry<alicloud.sslcertificatesservicepca.CertArgs>(
    "alicloud:sslcertificatesservicepca/cert:Cert",
    () => clientCertificate,
  ),
  entry<alicloud.sslcertificatesservicepcacert.SslCertificatesServicePcaCertArgs>(
    "alicloud:sslcertificatesservicepcacert/sslCertificatesServicePcaCert:SslCertificatesServicePcaCert",
    () => clientCertificate,
  ),
  ...guards("certificates name domains and organisations, not people", [
    "alicloud:sslcertificatesservice/pcaCertificate:PcaCertificate",
    "alicloud:sslcertificatesservicecertificate/apply:Apply",
    "alicloud:sslcertificatesservicecertificate/validation:Validation",
    "alicloud:sslcertificatesserviceinstance/certificate:Certificate",
    "alicloud:sslcertificatesserviceinstance/sslCertificatesServiceInstance:SslCertificatesServiceInstance",
    "alicloud:sslcertificatesservicepca/certificate:Certificate",
    "alicloud:sslcertificatesservicepcacert/sync:Sync",
  ]),
  ...inert("address and trade number of a company", ["alicloud:sslcertificatesservice/company:Company"]),
] satisfies readonly Entry[];
