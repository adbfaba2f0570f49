// Two links need no script, so this page sends none.
export const csr = false;
