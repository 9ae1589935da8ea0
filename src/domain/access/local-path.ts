/** Our own paths, as SvelteKit writes them: no host, no scheme, no backslash that a browser reads as a slash. */
const localPath = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~%-]*(?:\/|$))*$/;

/** Keeps a path to come back to after signing in, only if it can lead nowhere but here; else null ([ACS-12]). */
export function parseLocalPath(value: unknown): string | null {
	if (typeof value !== 'string' || value.length > 200) return null;
	return localPath.test(value) ? value : null;
}
