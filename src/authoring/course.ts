import { readContent } from './1-read.ts';
import { compileCourse } from './compile.ts';
import { formatProblem } from './problems.ts';
const { problems, warnings } = compileCourse(readContent('content'), { today: new Date().toISOString().slice(0, 10) });
for (const p of [...warnings, ...problems]) console.log(formatProblem(p));
