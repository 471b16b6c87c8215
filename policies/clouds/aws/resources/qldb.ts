/** Amazon QLDB: ledgers of everything that ever was, and streams of what is added. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { stream } from "../names.ts";

export default [
  entry<aws.qldb.LedgerArgs>("aws:qldb/ledger:Ledger", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.qldb.StreamArgs>("aws:qldb/stream:Stream", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [naming("aws:qldb/ledger")(at("ledgerName"), inOwnRegion)],
        to: [stream(at("kinesisConfiguration.streamArn"))],
      },
    ],
  })),
] satisfies readonly Entry[];
