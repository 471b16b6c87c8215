/** What a time stamp (RFC 3161) proves: that these bytes were there at a time, by the word of an authority that is trusted. */
import { hash, type X509Certificate } from "node:crypto";
import { pathProblem } from "./certificate-path.ts";
import { der } from "./der.ts";
import { hashes } from "./hash-names.ts";
import { signedContent } from "./signed-content.ts";

/** When the bytes were there at the latest, or why nothing proves it: completes "<file> ...". */
export type TimeStamp = { readonly at: Date } | { readonly problem: string };

/**
 * @param response TimeStampResp in DER, as an authority answers
 * @param stamped the bytes it must be over
 * @param trusted the authority's own certificate, or one above it
 */
export function readTimeStamp(
  response: Uint8Array,
  stamped: Uint8Array,
  trusted: readonly X509Certificate[],
): TimeStamp {
  try {
    return timeStamp(response, stamped, trusted);
  } catch {
    return { problem: "is no time stamp in DER, as an authority answers with one (TimeStampResp, RFC 3161)" };
  }
}

const signedData = "1.2.840.113549.1.7.2";
const timeStampInfo = "1.2.840.113549.1.9.16.1.4";

function timeStamp(response: Uint8Array, stamped: Uint8Array, trusted: readonly X509Certificate[]): TimeStamp {
  const { asn1, schema, tsp } = der();
  if (asn1.fromBER(response).offset !== response.length) return { problem: "has more or fewer bytes than it says" };
  const { status, timeStampToken: token } = schema.AsnConvert.parse(response, tsp.TimeStampResp);
  // 0 is granted, 1 granted with modifications (RFC 3161, 2.4.2).
  if (!token || ![0, 1].includes(status.status))
    return { problem: "is an answer in which the authority refused to stamp" };
  if (token.contentType !== signedData) return { problem: "holds no token that is signed" };
  const signed = signedContent(token.content, timeStampInfo, trusted);
  if ("problem" in signed) return { problem: `holds a token that ${signed.problem}` };
  const { messageImprint, genTime: at, extensions } = schema.AsnConvert.parse(signed.content, tsp.TSTInfo);
  const algorithm = hashes[messageImprint.hashAlgorithm.algorithm];
  if (algorithm === undefined) return { problem: "is over a hash that is too weak or not known; ask with -sha256" };
  if (!Buffer.from(messageImprint.hashedMessage.buffer).equals(hash(algorithm, stamped, "buffer")))
    return { problem: "is over other bytes than this signature" };
  if (extensions?.some(({ critical }) => critical))
    return { problem: "has a critical extension that is not known here" };
  if (Number.isNaN(at.getTime())) return { problem: "states no time" };
  const problem = pathProblem(signed.signer, signed.certificates, trusted, at);
  return problem === undefined ? { at } : { problem: `holds a token that ${problem}` };
}
