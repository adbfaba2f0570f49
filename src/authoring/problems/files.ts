import { say } from '../catalogue.ts';
import { orMeant } from './phrases.ts';

/** Files and YAML. Three lines each: found, expected, what to do. */
export const filesSentences = {
	fileMissing: (f: { path: string }) => say`
		the file ${f.path} does not exist
		structure once, and words for it under the same name in every language
		write it; docs/authoring.md shows what goes in`,
	fileUnexpected: (f: { near?: string }) => say`
		nothing reads a file at this place
		the folders and file names of docs/authoring.md, languages en and ja, YAML files ending in .yaml
		${orMeant(f.near, 'move, rename or delete it')}`,
	yamlUnreadable: (f: { reason: string }) => say`
		this is not YAML: ${f.reason}
		spaces for indentation, and quotes around text that holds ": " or " #" or begins with one of ! & * [ { @ %
		correct this line or one above it`,
	textCutOff: (f: { lost: string }) => say`
		the text ends before "#${f.lost}", which YAML takes for a comment
		quotes around text that holds " #"; a space after the sign of a comment
		put the text in quotes`,
	yamlSeveralDocuments: () => say`
		a second YAML document begins here
		one document a file
		take the line --- out`,
	keyDuplicate: (f: { key: string }) => say`
		the key "${f.key}" stands here twice
		each key once
		delete or rename one of the two; a broken registry.yaml is restored from the last commit`,
	keyUnknown: (f: { key: string; near?: string; known: string[] }) => say`
		the key "${f.key}" means nothing here
		one of: ${f.known.join(', ')}
		${orMeant(f.near, 'take it out')}`,
	keyMissing: (f: { key: string; what: string }) => say`
		"${f.key}" is missing
		${f.what}
		add "${f.key}:" here`,
	valueWrong: (f: { key: string; found: string; what: string; near?: string }) => say`
		${f.key} is ${f.found}
		${f.what}
		${orMeant(f.near, 'correct it')}`,
	dateWrong: (f: { date: string; form: string }) => say`
		"${f.date}" is no date
		a date that exists, ${f.form}
		look at the calendar, and write months and days with two digits`,
	idMalformed: (f: { id: string }) => say`
		"${f.id}" cannot be an id
		a-z, 0-9 and single hyphens, beginning with a letter and not ending in a hyphen
		choose another id, here and wherever it is used`,
	idNotFileName: (f: { id: string; file: string }) => say`
		the id is "${f.id}", the file is named "${f.file}"
		the same name for both
		write "id: ${f.file}", or rename the file`
};
