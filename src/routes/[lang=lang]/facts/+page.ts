// A page to read: nothing in it moves, so it carries no script.
export const csr = false;
