/** A random id of 32 hexadecimal digits. `crypto.randomUUID` is missing on plain http, which closed networks use. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
