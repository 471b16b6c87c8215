/**
 * The region that a program or a script tells the SDK by its own environment: process.env["AWS_REGION"] = "use1",
 * os.environ.update(AWS_REGION="..."), export AWS_DEFAULT_REGION=... Every client that names none is of there:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html.
 */
import { regionsStated } from "./region-word.ts";
import { scriptLines } from "./script-lines.ts";
import type { Text } from "./text.ts";
import type { Word } from "./words.ts";

/** As each is spelt; one with a gap is put together only when it runs. */
export function assignedRegions({ text }: Text): readonly Word[] {
  if (!/process|environ|export|putenv/.test(text) || !/REG/.test(text)) return [];
  return scriptLines(text).flatMap(({ text: line }) => ofLine(line));
}

const variable = "(AWS_REGION|AWS_DEFAULT_REGION|ALIBABA_CLOUD_REGION_ID)";
const patterns = [
  // process.env.AWS_REGION = "a", process.env["AWS_REGION"] = "a", os.environ["AWS_REGION"] = "a"
  String.raw`\b_?(?:process|os)(?:[._]|::)(?:env|environ)\s{0,9}(?:[._]\s{0,9}|\[\s{0,9}["'])${variable}(?:["']\s{0,9}\])?\s{0,9}=\s{0,9}(?:["']([^"']{1,80})["']|([a-z][\w-]{1,40})(?=\s{0,9}(?:;|$)))`,
  // Object.assign(process.env, { AWS_REGION: "a" }), os.environ.update(AWS_REGION="a"), os.environ |= {"AWS_REGION": "a"}
  String.raw`\b_?(?:process|os)(?:[._]|::)(?:env|environ)\b[^;]{0,200}?["'\s({,]${variable}["']?\s{0,9}[:=]\s{0,9}["']([^"']{1,80})["']`,
  // os.environ.setdefault("AWS_REGION", "a"), os.putenv("AWS_REGION", "a")
  String.raw`\b(?:setdefault|putenv)\s{0,9}\(\s{0,9}["']${variable}["']\s{0,9},\s{0,9}["']([^"']{1,80})["']`,
  String.raw`\bexport\s{1,9}${variable}=["']?([\w-]{1,40})(?=["'\s;&]|$)`,
].map((pattern) => new RegExp(pattern, "g"));

function ofLine(line: string): readonly Word[] {
  return patterns
    .flatMap((pattern) => [...line.matchAll(pattern)])
    .flatMap(([, key = "", said, filled = ""]): readonly Word[] => {
      const value = said ?? filled;
      const context = `${key}=${value}`;
      if (/\$\{?\w/.test(value)) return [{ form: "built", word: value, line: context }];
      return regionsStated(key, value).map((word) => ({
        form: "region",
        word,
        called: true,
        option: key,
        line: context,
      }));
    });
}
