const reads: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * [SEC-4] Says whether a request that changes something comes from a page of ours: browsers always send the Origin
 * of a POST. SvelteKit checks forms only; this holds for JSON and for empty bodies too.
 */
export function isFromOwnPage(method: string, origin: string | null, own: string): boolean {
	return reads.includes(method) || origin === own;
}
