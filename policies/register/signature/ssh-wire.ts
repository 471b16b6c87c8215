/** The strings and numbers that SSH keys and signatures are made of (RFC 4251, section 5), read strictly to the last byte. */

/** Bytes that are not what they should be. The message completes "the signature ..." or "the key ...". */
export class WireError extends Error {
  override readonly name = "WireError";
}

/** Reads one field after the other; throws WireError where the bytes are no such field. */
export class WireReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** So many bytes as they are. */
  bytes(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new WireError("ends too early");
    const found = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return found;
  }

  /** One byte, as a number. */
  byte(): number {
    return this.bytes(1).readUInt8();
  }

  /** Four bytes, the most significant first. */
  uint32(): number {
    return this.bytes(4).readUInt32BE();
  }

  /** Bytes behind their length. */
  string(): Buffer {
    return this.bytes(this.uint32());
  }

  /** A name: printable ASCII. */
  name(): string {
    const name = this.string().toString("latin1");
    if (!/^[\x21-\x7e]*$/.test(name)) throw new WireError("holds a name with signs that no name has");
    return name;
  }

  /** A number above zero, in as few bytes as it takes; without its sign byte. */
  positive(): Buffer {
    const bytes = this.string();
    const [first = 0, second = 0] = bytes;
    const minimal = first !== 0 || (bytes.length > 1 && second >= 0x80);
    if (first >= 0x80 || !minimal) throw new WireError("holds a number that is not written as SSH writes it");
    return first === 0 ? bytes.subarray(1) : bytes;
  }

  /** Throws where anything is left. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new WireError("has bytes after its end");
  }
}

/** A string with its length before it. */
export function wireString(content: string | Uint8Array): Buffer {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Undefined for anything but base64 in its one spelling: other alphabets, spaces, missing or loose final bits. */
export function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}
