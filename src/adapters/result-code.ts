import { mostCharacters } from '#course/results/read-results.ts';

/** Says what a code is and where it begins, among whatever else was pasted. */
const prefix = 'MAMORI1.';

/** A text as a code to paste into a mail: the prefix and base64url of gzip. */
export async function encodeResults(text: string): Promise<string> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
	const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
	let binary = '';
	// One by one: a spread of many bytes is more arguments than a call may have.
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return prefix + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** A signature or a greeting may follow a code in a mail. This many words behind it are passed over. */
const mostWordsBehind = 40;

/**
 * Reads a code; line breaks in it do not matter. The checksum of gzip finds what was lost or changed on the way.
 * too-large: it would unfold to more than any honest file holds.
 */
export async function decodeResults(
	code: string
): Promise<{ text: string } | { refusal: 'damaged' | 'too-large' }> {
	const words = code.trim().split(/\s+/);
	for (let behind = 0; behind <= mostWordsBehind && behind < words.length; behind += 1) {
		const decoded = await decode(words.slice(0, words.length - behind).join(''));
		if (decoded) return decoded;
	}
	return { refusal: 'damaged' };
}

/** Takes apart what was pasted: each code begins with the prefix. What stands before the first is no code. */
export function codesIn(pasted: string): string[] {
	return pasted
		.split(prefix)
		.slice(1)
		.map((code) => prefix + code.trim());
}

async function decode(packed: string) {
	if (!packed.startsWith(prefix)) return undefined;
	try {
		const binary = atob(packed.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
		return await unfold(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
	} catch {
		return undefined;
	}
}

async function unfold(
	stream: ReadableStream<Uint8Array>
): Promise<{ text: string } | { refusal: 'too-large' }> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const reader = stream.getReader();
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return { text: text + decoder.decode() };
		text += decoder.decode(value, { stream: true });
		// A few kilobytes can be made to unfold without end.
		if (text.length > mostCharacters) {
			await reader.cancel();
			return { refusal: 'too-large' };
		}
	}
}
