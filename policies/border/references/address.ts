/** Addresses in texts: what a URL leads to, what looks like a host, and how machines read its name. */

export interface Address {
  /** host: a name or number to call. bucket: what s3:// and oss:// lead into. store: a bucket of a cloud that is neither. */
  readonly form: "host" | "bucket" | "store";
  readonly word: string;
  /** The bucket that the host is only the way to. */
  readonly bucket?: string;
}

/** Schemes of what lies in the machine or its cluster itself. */
const inside = /^(file|hdfs|unix|docker|data|npm|env|classpath|local|dbfs|https?\+unix)$/;
const stores = /^(gs|abfss?|wasbs?|adl|cosn?|obs|b2|r2)$/;

/** What a URL leads to: several hosts can stand in it, and a login before them. Nothing where its host has a gap. */
export function addressesOf(scheme: string, rest: string): readonly Address[] {
  const authority = (rest.split(/[/?#\\;()]/)[0] ?? "").replace(/^.*@/, "");
  if (inside.test(scheme) || authority === "" || /[$%*]/.test(authority)) return [];
  if (stores.test(scheme)) return [{ form: "store", word: `${scheme}://${authority}` }];
  if (/^(s3[an]?|oss)$/.test(scheme) && !/\.aliyuncs\.com/i.test(authority))
    return [{ form: "bucket", word: authority }];
  // A single word is called by its name alone only where the scheme says so.
  if (!/^(https?|wss?|[a-z]*ftps?)$/.test(scheme) && !/[.:]/.test(authority)) return [];
  return authority.split(",").map((word) => ({ form: "host", word, ...bucketIn(word, rest) }));
}

/** https://people.s3.eu-central-1.amazonaws.com/, https://s3.eu-central-1.amazonaws.com/people/, oss://people.oss-cn-hangzhou.aliyuncs.com/ */
function bucketIn(host: string, rest: string): Pick<Address, "bucket"> {
  const own = /^(?:([a-z0-9.-]+)\.)?(?:s3(?:[.-][a-z0-9.-]+)?\.amazonaws\.com|oss-[a-z0-9.-]+\.aliyuncs\.com)/i.exec(
    host,
  );
  const bucket = own?.[1] ?? (own ? /^[^/?#]*\/([^/?#]+)/.exec(rest)?.[1] : undefined);
  return bucket === undefined ? {} : { bucket };
}

/** The host of a word as machines read it: without its port, in digits where it is a number, in ASCII. */
export function hostName(word: string): string {
  return (URL.parse(`http://${word}`)?.hostname ?? word.replace(/:\d+$/, "")).replace(/\.$/, "").toLowerCase();
}

/** Ends of files, classes and sizes of machines, which look like ends of hosts. */
const noCountry =
  /\.(py|js|mjs|cjs|ts|jar|json|ya?ml|sh|sql|html?|conf|cfg|ini|log|txt|gz|tgz|bz2|xz|zip|tar|class|xml|csv|tsv|parquet|pem|crt|cer|key|pub|env|sock|pid|bak|dump|dmp|out|err|tmp|handler|main|x|large|xlarge|micro|small|medium|nano|vhd)$/i;

/** A name with at least two parts, or a number of four: where a key or a port says that it is called. */
export function isHost(word: string): boolean {
  const [host = ""] = word.split(":");
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return true;
  return /^([a-z0-9_-]+\.)+[a-z]{2,}$/i.test(host) && !noCountry.test(host);
}

/** A name that ends as addresses of companies do, and does not begin as packages of Java do. */
export function isPlainlyHost(word: string): boolean {
  const ends =
    /\.(com|net|org|io|cloud|dev|info|biz|eu|us|uk|de|fr|nl|ie|ch|at|es|it|pl|se|cn|hk|tw|jp|kr|sg|in|au|ca|br|ru)$/;
  // Of these only names of three parts: "main.app" is where a program starts.
  const endsToo =
    /\.[a-z0-9-]+\.(ai|co|app|tech|me|xyz|site|online|services|systems|digital|global|solutions|software|network|live|world|tv|cc|top|asia|id|my|th|vn|ph|mx|ar|cl|za|il|tr|ae|sa|no|fi|dk|be|pt|cz|gr|hu|ro|ua|nz)$/;
  return (
    isHost(word) && (ends.test(word) || endsToo.test(word)) && !/^(com|net|org|io|java|javax|[a-z]{2})\./.test(word)
  );
}

/** Names and addresses that lead out of no network. */
export function isInside(host: string): boolean {
  if (host.startsWith("[")) return /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/.test(host);
  return (
    !host.includes(".") ||
    /\.(local|localhost|internal|intranet|lan|svc|cluster|test|invalid)$/.test(host) ||
    /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(host)
  );
}
