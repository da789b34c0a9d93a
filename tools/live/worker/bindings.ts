/**
 * The names that cells declare, as properties of the global object.
 *
 * @module
 */

import type { Kind } from "./names.ts";

/** The names that live from cell to cell. */
export class Bindings {
  private readonly kinds = new Map<string, Kind>();

  /** @param scope The global object. */
  constructor(private readonly scope: object) {}

  /** Every name that a cell has declared. */
  get names(): string[] {
    return [...this.kinds.keys()];
  }

  /** Whether the name stands for something that cannot be assigned. */
  isConstant(name: string): boolean {
    const kind = this.kinds.get(name);
    return kind === "const" || kind === "import";
  }

  /**
   * Prepares the names of a cell: until its declaration has run, each keeps its old value or is not defined, and
   * its first assignment is taken for the declaration.
   *
   * @returns What ends the preparation, whether or not every declaration has run.
   */
  prepare(declared: ReadonlyMap<string, Kind>): () => void {
    const open = new Map<string, PropertyDescriptor | undefined>();
    for (const [name, kind] of declared) {
      const old = Reflect.getOwnPropertyDescriptor(this.scope, name);
      if (kind === "var" && this.kinds.has(name)) {
        this.define(name, Reflect.get(this.scope, name), kind);
      } else if (kind === "var") this.define(name, undefined, kind);
      else {
        open.set(name, old);
        this.prepareOne(name, kind, old, open);
      }
    }
    return () => {
      for (const [name, old] of open) {
        if (old === undefined) Reflect.deleteProperty(this.scope, name);
        else Reflect.defineProperty(this.scope, name, old);
      }
    };
  }

  private prepareOne(
    name: string,
    kind: Kind,
    old: PropertyDescriptor | undefined,
    open: Map<string, unknown>,
  ): void {
    Object.defineProperty(this.scope, name, {
      get: () => {
        if (old === undefined) throw new ReferenceError(`${name} is not defined`);
        return old.get ? Reflect.apply(old.get, this.scope, []) : old.value;
      },
      set: (value) => {
        open.delete(name);
        this.define(name, value, kind);
      },
      configurable: true,
    });
  }

  /** A plain property, since an engine reads a getter ten times slower. */
  private define(name: string, value: unknown, kind: Kind): void {
    this.kinds.set(name, kind);
    const writable = !this.isConstant(name);
    Object.defineProperty(this.scope, name, {
      value,
      writable,
      enumerable: true,
      configurable: true,
    });
  }

  /** Sets a function under the name that it was declared with. */
  hoist(name: string, value: unknown): void {
    Object.defineProperty(value, "name", { value: name, configurable: true });
    Reflect.set(this.scope, name, value);
  }
}
