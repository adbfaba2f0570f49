import { createHash } from 'node:crypto';
import { langs } from '#course/lang.ts';
import { wordsOf } from '#i18n/translator.ts';
import base from '#ui/base.css?inline';
import tokens from '#ui/tokens.css?inline';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Finds the reader's language in the address (`…/ja/…`), shows that part alone, and points its link to the course,
 * wherever the site is mounted. Without it both parts are shown.
 */
const script = `
const parts = location.pathname.split('/');
const at = parts.findIndex((part) => ${JSON.stringify(langs)}.includes(part));
if (at > 0) {
	const lang = parts[at];
	document.documentElement.lang = lang;
	document.title = document.querySelector('section[lang=' + lang + '] h1').textContent;
	for (const section of document.querySelectorAll('section')) section.hidden = section.lang !== lang;
	document.querySelector('section[lang=' + lang + '] a').href = parts.slice(0, at + 1).join('/') + '/course/';
}`;

/** A page that needs nothing beside itself: no file of the site can be addressed from an unknown depth. */
export function notFoundPage(): string {
	const style = tokens + base;
	const sections = langs.map((lang) => {
		const failed = wordsOf(lang, 'failed');
		return `<section lang="${lang}" class="column"><h1>${failed.notFound}</h1><p>${failed.notFoundText}</p><p><a class="button" href="/${lang}/course/">${failed.toCourse}</a></p></section>`;
	});
	const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>404</title>
<style>${style}</style>
</head>
<body>
<main>${sections.join('\n')}</main>
<script>${script}</script>
</body>
</html>
`;
}
