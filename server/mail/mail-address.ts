/** The bare address of a From: « Intervisio <ne-pas-repondre@exemple.fr> » → « ne-pas-repondre@exemple.fr ». */
export function mailAddress(from: string): string {
	return /<([^<>]+)>\s*$/.exec(from)?.[1]?.trim() ?? from.trim();
}
