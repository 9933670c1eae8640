/** Statements that are to run for one caller each: those that store a post, whatever else is in it. */
const STATEMENTS = 'posts.insert';

/**
 * The source of the module in which callers come to share a statement, with another function before the one of that name: it
 * takes posts out. Throws where the function is not there.
 */
export function withoutSharing(source: string, name: string): string {
  const declaration = `export function ${name}(`;
  if (!source.includes(declaration)) throw new Error(`${name} is not where it was: posts would still be shared.`);
  return `${source.replace(declaration, 'function sharing(')}
export function ${name}(named: Named): Named {
  const shared = sharing(named);
  return (name, text, values, within) =>
    name.startsWith('${STATEMENTS}') ? named(name, text, alone(values), within) : shared(name, text, values, within);
}
`;
}
