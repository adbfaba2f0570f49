/** The two parallel forms of a track. */
export const match = (form: string): form is 'pretest' | 'posttest' =>
	form === 'pretest' || form === 'posttest';
