/** Counted by hand (statistics.md §16, decisions.md §9), as the report names them. Without a figure: « non renseigné ». */
export const counters = {
	'medecin-ressource-intervisions': 'Médecin ressource : participations à des Intervisions',
	'medecin-ressource-presentations': 'Médecin ressource : présentations de l’Intervision',
	'medecin-ressource-echanges': 'Médecin ressource : temps d’échange de pratiques',
	'medecin-ressource-conseil-scientifique': 'Réunions du conseil scientifique et technique',
	'medecin-ressource-ressources': 'Ressources relayées aux professionnels de ville',
	'medecin-ressource-groupes': 'Médecin ressource : participations à des groupes de travail',
	adhesions: 'Adhésions',
	promotion: 'Actions de promotion'
} as const;
