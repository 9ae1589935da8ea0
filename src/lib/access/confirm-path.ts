/** The page where one confirms one's identity, to come back to `path`. */
export function confirmPath(path: string): string {
	return `/connexion/confirmer?vers=${encodeURIComponent(path)}`;
}
