/** Hands a text to the reader as a file. Works without a server and without leaving the page. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the address only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** @returns the text of a file; an unreadable one gives an empty text, which no reader of records takes */
export async function readFile(file: Blob): Promise<string> {
	try {
		return await file.text();
	} catch {
		return '';
	}
}
