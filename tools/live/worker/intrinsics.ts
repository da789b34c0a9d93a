/**
 * What the language itself brings, put back where a cell has broken it.
 *
 * @module
 */

/** One property as it was at the start. */
interface Kept {
  readonly owner: object;
  readonly key: PropertyKey;
  readonly descriptor: PropertyDescriptor;
}

// Held, since a cell may put something else in their place.
const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;

/**
 * Remembers the functions of the language: `Array.prototype.map`, `Math.exp`, …
 *
 * @param scope The global object, before any cell has run.
 * @returns Puts back what was replaced or taken away since. What was added stays.
 */
export function keepIntrinsics(scope: object): () => void {
  const kept: Kept[] = [];
  const owners = new Set<object>();
  const keep = (owner: unknown): void => {
    const isOwner = (typeof owner === "object" && owner !== null) || typeof owner === "function";
    if (!isOwner || owner === scope || owners.has(owner)) return;
    owners.add(owner);
    for (const key of ownKeys(owner)) {
      const descriptor = getOwnPropertyDescriptor(owner, key)!;
      if (descriptor.configurable || descriptor.writable) kept.push({ owner, key, descriptor });
    }
  };
  for (const key of ownKeys(scope)) {
    const value = getOwnPropertyDescriptor(scope, key)!.value;
    keep(value);
    keep(value?.prototype);
  }
  const list: unknown[] = [];
  for (const one of [list.values(), new Map().values(), new Set().values(), "".matchAll(/a/g)]) {
    keep(getPrototypeOf(one));
    keep(getPrototypeOf(getPrototypeOf(one)!));
  }
  return () => {
    // Nothing but plain steps here: whatever else there is may be broken.
    for (let i = 0; i < kept.length; i++) {
      const { owner, key, descriptor } = kept[i]!;
      const now = getOwnPropertyDescriptor(owner, key);
      if (now === undefined || now.value !== descriptor.value || now.get !== descriptor.get) {
        defineProperty(owner, key, descriptor);
      }
    }
  };
}
