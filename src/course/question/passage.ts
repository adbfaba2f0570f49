/** Plain text, or a piece that can be marked. */
export type Piece = { text: string; option?: string };

/** Cuts a passage into paragraphs and pieces; a piece that can be marked is written `[words](option-id)`. */
export function piecesOf(passage: string): Piece[][] {
	return passage
		.trim()
		.split(/\n\s*\n/)
		.map((paragraph) => {
			const pieces: Piece[] = [];
			let done = 0;
			for (const match of paragraph.matchAll(/\[([^[\]]+)\]\(([a-z0-9-]+)\)/g)) {
				if (match.index > done) pieces.push({ text: paragraph.slice(done, match.index) });
				pieces.push({ text: match[1]!, option: match[2]! });
				done = match.index + match[0].length;
			}
			if (done < paragraph.length) pieces.push({ text: paragraph.slice(done) });
			return pieces;
		});
}

/** The words of the piece with this id; empty when there is none. */
export function textOf(passage: readonly Piece[][], option: string): string {
	return passage.flat().find((piece) => piece.option === option)?.text ?? '';
}
