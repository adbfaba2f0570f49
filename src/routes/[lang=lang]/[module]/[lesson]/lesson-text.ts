/**
 * A lesson's text is in the page already; as load data it would travel a second time. So on the server it goes from one
 * load to the other by hand, a browser that has just arrived finds it in the document, and only a reader who comes from
 * another page fetches it.
 */
const atHand = new Map<string, string[]>();

/** The policy on content lets no string become HTML unless it is named there; this name is for our own compiled text. */
const policy = globalThis.window?.trustedTypes?.createPolicy('mamori-lesson', { createHTML: (html) => html });
const trusted = (html: string) => (policy?.createHTML(html) ?? html) as string;

export function putText(lang: string, lesson: string, text: string[]): void {
	atHand.set(`${lang}/${lesson}`, text);
}

export async function takeText(
	lang: string,
	lesson: string,
	fetch: typeof globalThis.fetch
): Promise<string[]> {
	if (import.meta.env.SSR) return atHand.get(`${lang}/${lesson}`)!;
	const shown = document.querySelector(`html[lang="${lang}"] [data-lesson="${lesson}"]`);
	if (shown)
		return [...shown.querySelectorAll('.text')].map(({ innerHTML }) =>
			trusted(innerHTML.replace(/<!--.*?-->/gs, ''))
		);
	const response = await fetch('text.json');
	if (!response.ok) throw new Error(`the text of ${lesson} cannot be fetched: ${response.status}`);
	return ((await response.json()) as string[]).map(trusted);
}
