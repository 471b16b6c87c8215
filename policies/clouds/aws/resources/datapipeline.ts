/** AWS Data Pipeline: its definitions name stores, databases and regions in free fields. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement, type Reference } from "../../entry.ts";
import { bucket, host, region } from "../names.ts";

export default [
  entry<aws.datapipeline.PipelineArgs>("aws:datapipeline/pipeline:Pipeline", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<aws.datapipeline.PipelineDefinitionArgs>("aws:datapipeline/pipelineDefinition:PipelineDefinition", (at) => {
    const passes = (keys: readonly string[], to: Reference): Movement => ({
      verb: "copy",
      what: "content",
      each: at("pipelineObjects[].fields[]"),
      from: "self",
      to: [to],
      when: [{ path: at("pipelineObjects[].fields[].key"), is: keys }],
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
