export const prerender = true;
// A folder per page: the form that any static host, and a disk, serves alike.
export const trailingSlash = 'always';
