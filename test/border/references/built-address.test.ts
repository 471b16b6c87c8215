/** An address that the input or an unset variable gives is told; one whose host is written, a gap in a path, or what sends nothing is not. */
import { expect, test } from "vitest";
import { builtIn } from "../../../policies/border/references/built-address.ts";

function built(text: string, steps = "userData"): readonly string[] {
  return builtIn({ at: "a", steps: steps.split(" "), key: "", text }, new Set(["region"])).map(({ word }) => word);
}

test.each([
  ["Parameters ApiEndpoint.$", "$.host"],
  ["Parameters ApiEndpoint.$", "States.Format('https://{}/v1', $.host)"],
  ["Parameters ApiEndpoint.$", "States.Format('https://x.{}', $.host)"],
  ["Parameters QueueUrl.$", "$.queue"],
  ["Parameters FunctionName.$", "States.Format('arn:aws:lambda:{}:1:function:f', $.region)"],
  ["Parameters Other.$", "States.Format('https://{}/v1', $.host)"],
  ["Arguments ApiEndpoint", '{% "https://" & $host %}'],
  ["Arguments ApiEndpoint", "{% $states.input.url %}"],
  ["serviceParams Url", "$.url"],
])("%s: %s", (steps, text) => expect(built(text, steps)).toEqual([text]));

test.each([
  ["Parameters ApiEndpoint.$", "States.Format('https://x.example/{}', $.id)"],
  ["Parameters ApiEndpoint.$", "States.Format('https://{}.s3.eu-west-1.amazonaws.com/x', $.id)"],
  ["Parameters ApiEndpoint", "https://x.example"],
  ["Parameters ApiEndpoint.$", "ApiEndpoint.$"],
  ["Parameters Message.$", "States.Format('see https://{}/v1', $.host)"],
  ["Parameters Bucket.$", "$.bucket"],
  ["Payload url.$", "$.url"],
  ["Output url", "{% $states.result.url %}"],
  ["Arguments ApiEndpoint", '{% "https://x.example/" & $id %}'],
])("not %s: %s", (steps, text) => expect(built(text, steps)).toEqual([]));

test.each([
  ["curl -d @/srv/people https://$HOST/v1", ["https://$HOST/v1"]],
  ['curl -s -X POST -d @/srv/people "$TO"', ["$TO"]],
  ["curl -sT /srv/people $TO/in", ["$TO/in"]],
  ["curl -d x $(cat /etc/to)", ["$(cat /etc/to)"]],
  ['post() { curl -d "$2" "https://$1/in"; }\npost x y', ["https://$1/in"]],
  ['post() { curl -d "$2" "$1"; }\npost x y', ["$1"]],
  ["curl -d @/srv https://x.{example,io}/", ["https://x.{example,io}/"]],
  ["curl -d @/srv x.example/in", ["x.example"]],
  ["wget --post-file=/srv/people $TO", ["$TO"]],
  ["TO=$(curl -s https://list.example)\ncurl -d @/srv/people $TO", ["{fetched}"]],
  ["curl -d @/srv/people https://u:$PASS@$HOST/", ["https://u:$PASS@$HOST/"]],
])("%s", (script, words) => expect(built(script)).toEqual(words));

test.each([
  "curl -fsSL $TO -o /srv/tool",
  "curl -d $DATA https://x.example/$PATH",
  "curl -d x -H $HEADER https://u:$PASS@x.example",
  "curl -d x https://sqs.$REGION.amazonaws.com/1/q",
  "TO=https://x.example\ncurl -d x $TO",
  "curl -X POST http://$(hostname -i):9000",
  'post() { curl -d "$2" "$1"; }\npost https://x.example y',
  "curl -d x",
  "put $TO",
])("not %s", (script) => expect(built(script)).toEqual([]));
