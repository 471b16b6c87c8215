/** Amazon Lex: bots people talk to, where their conversations are logged, and what answers for them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { anything, host } from "../../references.ts";
import { model } from "../model.ts";
import { lambdaFunction, logStore } from "../names.ts";

export default [
  entry<aws.lex.BotArgs>("aws:lex/bot:Bot", (at) => ({
    kinds: ["processes"],
    known: [at("name")],
  })),
  entry<aws.lex.BotAliasArgs>("aws:lex/botAlias:BotAlias", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesTo("content", logStore(at("conversationLogs.logSettings[].resourceArn")), {
        each: at("conversationLogs.logSettings[]"),
      }),
    ],
    why: "Conversation logs are what people said, as text or sound.",
  })),
  entry<aws.lex.IntentArgs>("aws:lex/intent:Intent", (at) => ({
    kinds: ["moves"],
    // What people say to the bot is handed on as they say it.
    movements: [
      processesAt("content", lambdaFunction(at("dialogCodeHook.uri"))),
      processesAt("content", lambdaFunction(at("fulfillmentActivity.codeHook.uri"))),
    ],
  })),
  entry<aws.lex.V2modelsBotArgs>("aws:lex/v2modelsBot:V2modelsBot", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.lex.V2modelsIntentArgs>("aws:lex/v2modelsIntent:V2modelsIntent", (at) => ({
    kinds: ["moves"],
    movements: [
      processesAt("content", anything(at("kendraConfiguration.kendraIndex"))),
      processesAt("content", model(at("qnaIntentConfiguration.bedrockModelConfiguration.modelArn"))),
      processesAt(
        "content",
        anything(
          at(
            "qnaIntentConfiguration.dataSourceConfiguration.bedrockKnowledgeStoreConfiguration.bedrockKnowledgeBaseArn",
          ),
        ),
      ),
      processesAt(
        "content",
        anything(at("qnaIntentConfiguration.dataSourceConfiguration.kendraConfiguration.kendraIndex")),
      ),
      processesAt(
        "content",
        host(at("qnaIntentConfiguration.dataSourceConfiguration.opensearchConfiguration.domainEndpoint")),
      ),
    ],
    why: "It hands on what people say to whatever answers for it.",
  })),
  ...inert("Words, languages and versions of a bot; what people say passes through the bot, which is judged.", [
    "aws:lex/slotType:SlotType",
    "aws:lex/v2modelsBotLocale:V2modelsBotLocale",
    "aws:lex/v2modelsBotVersion:V2modelsBotVersion",
    "aws:lex/v2modelsSlot:V2modelsSlot",
    "aws:lex/v2modelsSlotType:V2modelsSlotType",
  ]),
] satisfies readonly Entry[];
