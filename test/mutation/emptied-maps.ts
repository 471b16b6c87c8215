/**
 * What modules remember of one run would be told to the next: a WeakMap they make while they load is one that can be emptied.
 * To be loaded before them.
 */

/** @returns what empties all that the judge and the register have made since */
export function emptiedMaps(): () => void {
  const Real = WeakMap;
  const made = new Set<{ clear(): void }>();
  globalThis.WeakMap = class<Key extends WeakKey, Value> {
    #map = new Real<Key, Value>();
    constructor(entries?: Iterable<readonly [Key, Value]>) {
      for (const [key, value] of entries ?? []) this.#map.set(key, value);
      if (/\/policies\/(border|register)\//.test(new Error().stack ?? "")) made.add(this);
    }
    clear() {
      this.#map = new Real<Key, Value>();
    }
    get(key: Key) {
      return this.#map.get(key);
    }
    has(key: Key) {
      return this.#map.has(key);
    }
    set(key: Key, value: Value) {
      this.#map.set(key, value);
      return this;
    }
    delete(key: Key) {
      return this.#map.delete(key);
    }
    get [Symbol.toStringTag]() {
      return "WeakMap";
    }
  } as unknown as WeakMapConstructor;
  return () => {
    for (const map of made) map.clear();
  };
}
