/**
 * Rules of the house that no linter ships, as a plugin of oxlint. Which folders each applies to is in .oxlintrc.json.
 *
 * @typedef {object} Syntax
 * @property {string} type
 * @property {unknown} [value] of a literal
 * @property {string} [operator] of an expression with two sides
 * @property {Syntax} [left]
 * @property {Syntax} [right]
 * @property {{ value: { raw: string } }[]} [quasis] the written parts of a template literal
 * @property {Syntax} [callee]
 * @property {Syntax[]} [arguments]
 * @property {Syntax[]} [properties] of an object literal
 * @property {Syntax} [key]
 * @property {Syntax} [property]
 * @property {string} [name]
 * @property {Syntax | null} [source] of an import or export
 *
 * @typedef {{ filename: string, report(problem: { node: Syntax, message: string }): void }} Context
 * @typedef {Record<string, (node: Syntax) => void>} Visitor
 */

/** The start of a statement or clause, in capitals as everybody writes it, so that English sentences stay English. */
const sqlWords =
  /\b(SELECT|INSERT INTO|REPLACE INTO|UPDATE \S+ SET|DELETE FROM|WHERE|ORDER BY|GROUP BY|HAVING|JOIN|VALUES|LIMIT)\b/;

/** Methods of a query builder or a connection that run the text they are given. */
const runsItsText = new Set([
  'query',
  'execute',
  'where',
  'andWhere',
  'orWhere',
  'having',
  'andHaving',
  'orHaving',
  'select',
  'addSelect',
  'orderBy',
  'addOrderBy',
  'groupBy',
  'addGroupBy',
]);

const dialects = new Set(['mysql', 'mysql2', 'mariadb', 'sqlite', 'better-sqlite3', 'libsql']);

const namelessRoom = /(^|\/)(utils|helpers|common|misc|services)(\/|\.[cm]?tsx?$)|\/types\.[cm]?tsx?$/;

/**
 * The written parts of a text that is put together when it runs; empty if it is not put together.
 *
 * @param {Syntax | undefined} node
 * @returns {string}
 */
function composedText(node) {
  if (node?.type === 'TemplateLiteral') {
    const parts = node.quasis?.map((part) => part.value.raw) ?? [];
    return parts.length > 1 ? parts.join(' … ') : '';
  }
  if (node?.type !== 'BinaryExpression' || node.operator !== '+') return '';
  const sides = [node.left, node.right];
  const texts = sides.map((side) => (typeof side?.value === 'string' ? side.value : composedText(side)));
  return texts.some((text) => text !== '') ? texts.join(' … ') : '';
}

const noComposedSql = {
  /**
   * @param {Context} context
   * @returns {Visitor}
   */
  create(context) {
    const message = 'SQL text is fixed: values are parameters, and names of columns come from the table map.';
    /** @param {Syntax} node */
    const judge = (node) => {
      if (sqlWords.test(composedText(node))) context.report({ node, message });
    };
    return {
      TemplateLiteral: judge,
      BinaryExpression: judge,
      CallExpression(node) {
        const text = node.arguments?.[0];
        if (!text || !runsItsText.has(node.callee?.property?.name ?? '')) return;
        const composed = composedText(text);
        if (composed !== '' && !sqlWords.test(composed)) context.report({ node: text, message });
      },
    };
  },
};

const noDialect = {
  /**
   * @param {Context} context
   * @returns {Visitor}
   */
  create(context) {
    return {
      Literal(node) {
        if (typeof node.value !== 'string' || !dialects.has(node.value)) return;
        context.report({ node, message: `Only server/src/database knows about ${node.value}.` });
      },
    };
  },
};

const noShapedError = {
  /**
   * @param {Context} context
   * @returns {Visitor}
   */
  create(context) {
    return {
      ObjectExpression(node) {
        const keys = new Set(node.properties?.map(({ key }) => key?.name));
        if (!keys.has('message') || !keys.has('extensions')) return;
        context.report({
          node,
          message: 'Throw a DomainError; only server/src/kernel/format-error.ts shapes answers.',
        });
      },
    };
  },
};

const noReexport = {
  /**
   * @param {Context} context
   * @returns {Visitor}
   */
  create(context) {
    /** @param {Syntax} node */
    const judge = (node) => {
      if (!node.source) return;
      context.report({ node, message: 'No barrels: a name is imported from the file that declares it.' });
    };
    return { ExportAllDeclaration: judge, ExportNamedDeclaration: judge };
  },
};

const namedRoom = {
  /**
   * @param {Context} context
   * @returns {Visitor}
   */
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const inside = file.slice(file.lastIndexOf('/src/'));
    return {
      Program(node) {
        if (!namelessRoom.test(inside)) return;
        context.report({ node, message: `"${inside}" does not say what it is about; name it after that.` });
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: {
    'no-composed-sql': noComposedSql,
    'no-dialect': noDialect,
    'no-shaped-error': noShapedError,
    'no-reexport': noReexport,
    'named-room': namedRoom,
  },
};
