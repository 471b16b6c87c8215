/** Reports data that another stack takes over: its way on is out of sight here. */
import { policyOf } from "./pack/policy.ts";

export default policyOf("report-handover", "Data handed to another stack is judged on in that stack.", "advisory");
