import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#authoring/1-read.ts';

test('paths begin with content/ and are sorted; line ends and the byte-order mark of Windows are gone', () => {
	const folder = mkdtempSync(join(tmpdir(), 'mamori-'));
	try {
		mkdirSync(join(folder, 'facts'));
		writeFileSync(join(folder, 'sources.yaml'), '\uFEFF- id: a\r\n  kind: page\r\n');
		writeFileSync(join(folder, 'facts', 'law.yaml'), '');
		writeFileSync(join(folder, '.DS_Store'), '');
		for (const written of [folder, `${folder}/`, join(folder, 'facts', '..')])
			expect([...readContent(written)]).toEqual([
				['content/facts/law.yaml', ''],
				['content/sources.yaml', '- id: a\n  kind: page\n']
			]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
