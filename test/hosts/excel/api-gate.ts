import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of Excel's API that a file uses, and the set it came with. */
export interface ApiUse {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  /** `1.13`; undefined where the types don't say. */
  readonly set: string | undefined;
  /** The sets that the function around it asks `supports(…)` for. */
  readonly asked: readonly string[];
}

/** Every use of Excel's API in the files of a folder: members, options in object literals, and paths given to `load`. */
export function apiUses(folder: string): ApiUse[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    strict: true,
    skipLibCheck: true,
  });
  const uses = new Uses(program.getTypeChecker());
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) uses.visit(source, source);
  }
  return uses.found;
}

class Uses {
  readonly found: ApiUse[] = [];

  constructor(private readonly checker: ts.TypeChecker) {}

  visit(node: ts.Node, source: ts.SourceFile): void {
    if (ts.isPropertyAccessExpression(node)) this.note(this.checker.getSymbolAtLocation(node.name), node, source);
    if (ts.isObjectLiteralExpression(node)) this.options(node, source);
    if (ts.isBindingElement(node)) this.binding(node, source);
    if (ts.isCallExpression(node)) this.loaded(node, source);
    ts.forEachChild(node, (child) => this.visit(child, source));
  }

  private options(literal: ts.ObjectLiteralExpression, source: ts.SourceFile): void {
    const type = this.checker.getContextualType(literal);
    for (const { name } of type ? literal.properties : []) {
      if (type && name && ts.isIdentifier(name)) this.note(propertyOf(this.checker, type, name.text), name, source);
    }
  }

  private binding(element: ts.BindingElement, source: ts.SourceFile): void {
    const name = element.propertyName ?? element.name;
    if (!ts.isObjectBindingPattern(element.parent) || !ts.isIdentifier(name)) return;
    const type = this.checker.getTypeAtLocation(element.parent);
    this.note(propertyOf(this.checker, type, name.text), element, source);
  }

  /** `load('items/name,items/visibility')`: each step of each path is a member. */
  private loaded({ expression, arguments: [paths] }: ts.CallExpression, source: ts.SourceFile): void {
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load' || !paths) return;
    const texts = this.textsIn(paths);
    if (texts.length === 0) throw new Error(`${source.fileName}: the gate cannot read ${paths.getText(source)}`);
    for (const text of texts) {
      for (const path of text.split(',').filter((part) => part !== '')) {
        let type: ts.Type | undefined = this.checker.getTypeAtLocation(expression.expression);
        for (const step of path.split('/')) {
          const member: ts.Symbol | undefined = type && propertyOf(this.checker, type, step.trim());
          if (step !== 'items') this.note(member, paths, source);
          type = member && elementOf(this.checker, this.checker.getTypeOfSymbol(member));
        }
      }
    }
  }

  /** The texts that an expression may be made of; also of a constant. */
  private textsIn(node: ts.Node): string[] {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((one) => this.textsIn(one));
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.flatMap(({ expression, literal }) => [
        ...this.textsIn(expression),
        literal.text,
      ]);
      return [node.head.text, ...spans];
    }
    const declaration = ts.isIdentifier(node) ? this.checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
    const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return value ? this.textsIn(value) : [];
  }

  private note(symbol: ts.Symbol | undefined, node: ts.Node, source: ts.SourceFile): void {
    const declaration = symbol?.declarations?.find((one) => one.getSourceFile().fileName.includes('@types/office-js'));
    if (!symbol || !declaration) return;
    const parent = declaration.parent;
    const owner = 'name' in parent && parent.name ? (parent.name as ts.Node).getText() : '';
    this.found.push({
      file: source.fileName,
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      member: `${owner}.${symbol.name}`,
      set: setOf(declaration) ?? setOf(parent),
      asked: askedAround(node, source),
    });
  }
}

function propertyOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol | undefined {
  return checker.getPropertyOfType(checker.getNonNullableType(type), name);
}

function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
}

function setOf(declaration: ts.Node): string | undefined {
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(declaration.getFullText())?.[1];
}

function askedAround(node: ts.Node, source: ts.SourceFile): string[] {
  let around = node;
  while (!ts.isSourceFile(around) && !ts.isFunctionLike(around)) around = around.parent;
  return ts.isSourceFile(around)
    ? []
    : [...around.getText(source).matchAll(/supports\('(\d+\.\d+)'\)/g)].map(([, set = '']) => set);
}
