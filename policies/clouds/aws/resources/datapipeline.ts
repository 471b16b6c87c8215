/** AWS Data Pipeline: its definitions name stores, databases and regions in free fields. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, type Movement, type Reference } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { host, region } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.datapipeline.PipelineArgs>("aws:datapipeline/pipeline:Pipeline", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<aws.datapipeline.PipelineDefinitionArgs>("aws:datapipeline/pipelineDefinition:PipelineDefinition", (at) => {
    const passes = (keys: readonly string[], to: Reference): Movement =>
      copiesTo("content", to, {
        each: at("pipelineObjects[].fields[]"),
        when: [is(at("pipelineObjects[].fields[].key"), ...keys)],
      });
    const value = at("pipelineObjects[].fields[].stringValue");
    return {
      kinds: ["processes", "moves"],
      movements: [
        passes(["region"], region(value)),
        passes(["directoryPath", "filePath", "manifestFilePath", "pipelineLogUri"], bucket(value)),
        passes(["connectionString", "jdbcConnectionString"], host(value)),
      ],
      why: "Stores are read or written, which a field alone doesn't tell; what a command or script does can't be read.",
    };
  }),
] satisfies readonly Entry[];
