/** Reports what crosses a border on a transfer of the register: which, until when, and what is due. */
import { policyOf } from "./pack/policy.ts";

export default policyOf("report-transfer", "A flow across a border passes on an approved transfer.", "advisory");
