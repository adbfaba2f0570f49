import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
	line: number;
	specifier: string;
}

/** The import lines of a TypeScript, JavaScript or Svelte file, `import()` and `export … from` among them. */
export function importsOf(path: string, text: string): Import[] {
	const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
	const found = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({
		specifier: fileName,
		line: lineAt(code, pos)
	}));
	if (!path.endsWith('.svelte')) return found;
	const markup = text.replace(/<(script|style)\b[^]*?<\/\1>/g, blank);
	for (const { 1: specifier = '', index } of markup.matchAll(/\bimport\(\s*['"`]([^'"`]+)/g))
		found.push({ specifier, line: lineAt(markup, index) });
	return found;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Blanks out the markup, so that lines stay where they are. */
function scriptsOf(text: string): string {
	let code = '';
	let end = 0;
	for (const { 0: whole, 1: opening = '', 2: body = '', index } of text.matchAll(
		/(<script\b(?:[^>"']|"[^"]*"|'[^']*')*>)([^]*?)<\/script>/g
	)) {
		code += blank(text.slice(end, index) + opening) + body;
		end = index + whole.length;
		code += blank('</script>');
	}
	return code;
}

/** The room a file of `src/` lies in; what lies in `src/` itself belongs to the routes. */
export const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'routes';

/** Where an import leads: a room of the house, or a package, `$app` and `virtual:course` included. */
export function targetOf(path: string, specifier: string): { room: string } | { module: string } {
	const alias = /^#([^/]+)\//.exec(specifier)?.[1];
	if (alias) return { room: alias };
	if (!specifier.startsWith('.')) return { module: specifier };
	const target = posix.join(posix.dirname(path), specifier);
	// Kit writes a page's types beside it, in another folder.
	if (/(^|\/)\$types(\.|$)/.test(target)) return { room: roomOf(path) };
	return target.startsWith('src/') ? { room: roomOf(target) } : { module: target };
}
