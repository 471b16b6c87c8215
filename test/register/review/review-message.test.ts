/** The signed bytes: pinned whole, so that a signature made today verifies with every later version. */

import { expect, it } from "vitest";
import { reviewMessage, revocationMessage } from "../../../policies/register/review/review-message.ts";
import type { Review } from "../../../policies/register/transfer-file/transfer-file.ts";
import { document, sampleTransfer } from "../sign-transfer.ts";

const file = sampleTransfer();
const { sha256 } = document("documents/orders-to-frankfurt/contract.pdf");
const content = [
  '{"data":{"categories":["ordinary"],"class":"personal","parts":[{"prefixes":["exports/support/"],"resource":"orders"}]}',
  '"effective":"2026-11-21","expires":"2027-11-21"',
  '"exporter":{"city":"Hangzhou","country":"CN","criticalInfrastructure":false,"name":"Acme (Hangzhou) Co. Ltd.","role":"controller"}',
  '"from":{"region":"alicloud/cn-hangzhou","territory":"CN"},"id":"orders-to-frankfurt"',
  '"importer":{"country":"DE","name":"Acme GmbH","role":"processor"}',
  `"laws":{"CN-PIPL":{"documents":[{"evidence":"signed_contract_cac_text","path":"documents/orders-to-frankfurt/contract.pdf","sha256":"${sha256}"}]`,
  '"duties":[{"done":"2026-02-20","duty":"cn.pipia"}]',
  '"evidence":{"effective":"2026-03-02","filed":"2026-03-10","filing_number":"ZJ-2026-0113"},"mechanism":"cn.standard_contract"}}',
  '"legalBasis":"contract","onward":[],"people":12000,"purpose":{"kind":"crm","text":"Support desk answers customers"}',
  '"retention":"24 months after the order","sensitivePeople":0',
  '"stacks":[{"resources":["orders","orders-replication"],"stack":"hangzhou"}],"subjects":["CN"]',
  '"title":"Orders of Chinese customers to the group\'s support desk","to":{"country":"DE","region":"aws/eu-central-1","territory":"EEA"}}',
].join(",");
const first: Review = {
  stage: "data-owner",
  reviewer: "li.wei",
  decision: "approved",
  day: "2026-11-20",
  signature: "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n",
};
const firstText =
  '{"day":"2026-11-20","decision":"approved","reviewer":"li.wei","signature":"-----BEGIN SSH SIGNATURE-----\\nAAAA\\n-----END SSH SIGNATURE-----\\n","stage":"data-owner"}';

it("a review signs the content, the reviews before it, and what it says", () => {
  const statement = { stage: "privacy", reviewer: "eva.adler", decision: "rejected", day: "2026-11-21" } as const;
  const bytes = reviewMessage({ ...file, reviews: [first] }, [first], { ...statement, note: "Zweck fehlt: ü" });
  expect(Buffer.from(bytes).toString()).toBe(
    `{"day":"2026-11-21","decision":"rejected","earlier":[${firstText}],"format":"landlocked-transfer-review/1","note":"Zweck fehlt: ü","reviewer":"eva.adler","stage":"privacy","transfer":${content}}\n`,
  );
  const silent = reviewMessage(file, [], statement);
  expect(Buffer.from(silent).toString()).toBe(
    `{"day":"2026-11-21","decision":"rejected","earlier":[],"format":"landlocked-transfer-review/1","reviewer":"eva.adler","stage":"privacy","transfer":${content}}\n`,
  );
});

it("a revocation signs the content, all reviews, and the reason", () => {
  const bytes = revocationMessage({ ...file, reviews: [first] }, { by: "li.wei", day: "2026-11-22", reason: "ended" });
  expect(Buffer.from(bytes).toString()).toBe(
    `{"by":"li.wei","day":"2026-11-22","format":"landlocked-transfer-revocation/1","reason":"ended","reviews":[${firstText}],"transfer":${content}}\n`,
  );
});

it("the order of keys does not matter", () => {
  const turned = Object.fromEntries(Object.entries(file).reverse()) as typeof file;
  const statement = { stage: "privacy", reviewer: "eva.adler", decision: "approved", day: "2026-11-21" } as const;
  expect(reviewMessage(turned, [], statement)).toEqual(reviewMessage(file, [], statement));
});
