/**
 * Which names a cell declares, uses and assigns.
 *
 * @module
 */

import type { Node } from "./acorn.ts";

/** How a name was declared at the top of a cell. */
export type Kind = "const" | "let" | "var" | "function" | "class" | "import";

/** What a cell does with names. */
export interface CellNames {
  /** The names that other cells can use, with their kinds. */
  readonly declared: ReadonlyMap<string, Kind>;
  /** The names that are read or written and belong to no function or block of the cell. */
  readonly used: ReadonlySet<string>;
  /** Those of them that are assigned outside of their declarations. */
  readonly written: ReadonlySet<string>;
}

/** Finds the names of a parsed cell. */
export function namesOf(program: Node): CellNames {
  const finder = new Finder();
  finder.visitAll(program.body, []);
  return { declared: topNames(program), used: finder.used, written: finder.written };
}

/** The names in a pattern: `a`, `{ b, c: [d = 1], ...e }`. */
export function patternNames(pattern: Node | null): string[] {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((property: Node) =>
        patternNames(property.value ?? property)
      );
    case "ArrayPattern":
      return pattern.elements.flatMap(patternNames);
    case "AssignmentPattern":
      return patternNames(pattern.left);
    case "RestElement":
      return patternNames(pattern.argument);
    default:
      return [];
  }
}

/** Every `var` of a function or cell, wherever in it, but not in functions inside. */
export function varDeclarations(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(varDeclarations);
  if (!isNode(node) || isFunction(node) || isClass(node)) return [];
  const inner = childrenOf(node).flatMap(varDeclarations);
  return node.type === "VariableDeclaration" && node.kind === "var" ? [node, ...inner] : inner;
}

function topNames(program: Node): Map<string, Kind> {
  const names = new Map<string, Kind>();
  for (const declaration of varDeclarations(program.body)) {
    addAll(names, declared(declaration), "var");
  }
  for (const statement of program.body as Node[]) {
    const node = statement.declaration ?? statement;
    if (statement.type === "ImportDeclaration") {
      addAll(names, statement.specifiers.map((one: Node) => one.local.name), "import");
    } else if (node.type === "VariableDeclaration") addAll(names, declared(node), node.kind);
    else if (node.type === "FunctionDeclaration") addAll(names, declared(node), "function");
    else if (node.type === "ClassDeclaration") addAll(names, declared(node), "class");
  }
  return names;
}

function addAll(names: Map<string, Kind>, list: readonly string[], kind: Kind | "using"): void {
  for (const name of list) names.set(name, kind === "using" ? "const" : kind);
}

function declared(node: Node): string[] {
  if (node.type === "VariableDeclaration") {
    return node.declarations.flatMap((one: Node) => patternNames(one.id));
  }
  return node.id ? [node.id.name] : [];
}

/** Names of a function or block, from the innermost outward. */
type Scopes = readonly ReadonlySet<string>[];

/** Walks through a cell and notes each name that no scope around it declares. */
class Finder {
  readonly used = new Set<string>();
  readonly written = new Set<string>();

  visitAll(nodes: readonly unknown[], scopes: Scopes): void {
    for (const node of nodes) this.visit(node, scopes);
  }

  visit(node: unknown, scopes: Scopes): void {
    if (Array.isArray(node)) this.visitAll(node, scopes);
    else if (isNode(node)) this.visitNode(node, scopes);
  }

  private visitNode(node: Node, scopes: Scopes): void {
    if (node.type === "Identifier") this.note(this.used, node.name, scopes);
    else if (isFunction(node)) this.visitFunction(node, scopes);
    else if (isClass(node)) this.visitClass(node, scopes);
    else if (isLabelled(node)) this.visit(node.body, scopes); // labels are no names of values
    else if (node.type === "ImportDeclaration" || node.type === "ExportNamedDeclaration") {
      this.visit(node.declaration, scopes);
    } else if (hasKey(node)) this.visitKeyed(node, scopes);
    else {
      this.noteWrites(node, scopes);
      this.visitAll(childrenOf(node), [blockNames(node), ...scopes]);
    }
  }

  private visitFunction(node: Node, scopes: Scopes): void {
    const own = new Set(node.params.flatMap(patternNames) as string[]);
    if (node.type === "FunctionExpression" && node.id) own.add(node.id.name);
    if (node.type !== "ArrowFunctionExpression") own.add("arguments");
    for (const declaration of varDeclarations(node.body)) {
      declared(declaration).forEach((n) => own.add(n));
    }
    this.visitAll([...node.params, node.body], [own, ...scopes]);
  }

  private visitClass(node: Node, scopes: Scopes): void {
    const own = node.id ? [new Set<string>([node.id.name]), ...scopes] : scopes;
    this.visitAll([node.superClass, node.body], own);
  }

  /** A property's or member's name is a name only if computed. */
  private visitKeyed(node: Node, scopes: Scopes): void {
    if (node.type === "MemberExpression") this.visit(node.object, scopes);
    if (node.computed) this.visit(node.key ?? node.property, scopes);
    this.visit(node.value, scopes);
  }

  private noteWrites(node: Node, scopes: Scopes): void {
    const target = node.type === "UpdateExpression"
      ? node.argument
      : node.type === "AssignmentExpression" || isLoopOver(node)
      ? node.left
      : null;
    for (const name of patternNames(target)) this.note(this.written, name, scopes);
  }

  private note(list: Set<string>, name: string, scopes: Scopes): void {
    if (!scopes.some((scope) => scope.has(name))) list.add(name);
  }
}

/** The names that a block, loop or `catch` declares for itself. */
function blockNames(node: Node): Set<string> {
  const statements: Node[] = node.type === "BlockStatement" || node.type === "StaticBlock"
    ? node.body
    : node.type === "SwitchStatement"
    ? node.cases.flatMap((one: Node) => one.consequent)
    : [node.init, node.left].filter((part) => part?.type === "VariableDeclaration");
  const own = statements.filter(({ type, kind }) =>
    type === "FunctionDeclaration" || type === "ClassDeclaration" ||
    (type === "VariableDeclaration" && kind !== "var")
  );
  const caught = node.type === "CatchClause" ? patternNames(node.param) : [];
  return new Set([...own.flatMap(declared), ...caught]);
}

/** The parts of a node that are nodes or lists of them. */
export function childrenOf(node: Node): unknown[] {
  return Object.values(node).filter((part) => typeof part === "object" && part !== null);
}

/** Whether something is a node of the syntax tree. */
export function isNode(value: unknown): value is Node {
  return typeof (value as Node | null)?.type === "string";
}

/** Whether a node is a function of any kind. */
export function isFunction({ type }: Node): boolean {
  return type === "FunctionDeclaration" || type === "FunctionExpression" ||
    type === "ArrowFunctionExpression";
}

function isClass({ type }: Node): boolean {
  return type === "ClassDeclaration" || type === "ClassExpression";
}

function isLabelled({ type }: Node): boolean {
  return type === "LabeledStatement" || type === "BreakStatement" || type === "ContinueStatement";
}

function isLoopOver({ type }: Node): boolean {
  return type === "ForOfStatement" || type === "ForInStatement";
}

function hasKey({ type }: Node): boolean {
  return type === "MemberExpression" || type === "Property" || type === "MethodDefinition" ||
    type === "PropertyDefinition" || type === "MetaProperty";
}
