/**
 * Says whether two lines of result files are the same one, and nothing else: 16 hexadecimal digits. The ids that the course
 * makes are random, so their beginning is as good as the whole. An id from elsewhere might be a word, and no word may get into
 * a result file: it is replaced by its fingerprint, 64-bit FNV-1a (Fowler, Noll and Vo).
 */
export function shortId(id: string): string {
	if (isRandom.test(id)) return id.slice(0, 16);
	// As other programs write the same 32 digits.
	const digits = id.replaceAll('-', '').toLowerCase();
	return isRandom.test(digits) ? digits.slice(0, 16) : fingerprint(id);
}

const isRandom = /^[0-9a-f]{32}$/;

function fingerprint(id: string): string {
	let hash = 0xcbf29ce484222325n;
	for (let index = 0; index < id.length; index += 1)
		hash = BigInt.asUintN(64, (hash ^ BigInt(id.charCodeAt(index))) * 0x100000001b3n);
	return hash.toString(16).padStart(16, '0');
}
