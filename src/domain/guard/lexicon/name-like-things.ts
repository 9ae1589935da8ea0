/** Brands, associations, feasts and works whose name looks like somebody's; folded when they are compared. */
export const nameLikeThings: readonly string[] =
	`Agor’Add|Leroy Merlin|Western Union|Papillons Blancs|Burger King|Picard Surgelés|Joker Santé
Boris Vian|Georges Brassens|Jacques Brel|Denise Legrix|Christian Montaigne|Michel Colucci|Abbé Pierre|Florence Nightingale|Philippe Pinel|Louis Pasteur
Red Bull|Fleur du Pays|Peter Stuyvesant|Jack Daniels|Jack Daniel|Johnnie Walker|Captain Morgan|William Peel|William Lawson|Jim Beam
Philip Morris|Lucky Luke|Saint Nicolas|Saint Valentin|Sainte Catherine|Sainte Barbe|Saint Jean|Saint Sylvestre|Saint Patrick
Alcooliques Anonymes|Narcotiques Anonymes|Vie Libre|Croix Bleue|Croix Rouge|Croix d’Or|Alcool Assistance|Médecins du Monde
Armée du Salut|Restos du Cœur|Secours Populaire|Secours Catholique|Secours Islamique|Petits Frères des Pauvres|Joker Santé
Al Anon|Alanon|Pôle Emploi|Cap Emploi|France Travail|Action Logement|France Terre d’Asile|Drogues Info Service
Alcool Info Service|Tabac Info Service|Écoute Alcool|Écoute Cannabis|Joueurs Info Service|SOS Amitié|SOS Médecins
Marie Curie|Alexandra David Néel|Mois sans tabac|Dry January|Défi de Janvier|Tour de France
Jules Ferry|Victor Hugo|Jean Jaurès|Jean Moulin|Georges Pompidou|Charles de Gaulle|Léon Blum|Pierre Mauroy|Simone Veil
Jeanne de Flandre|Claude Huriez|Roger Salengro|Albert Calmette|Alexandre Dumas|Harry Potter|Pôle Santé|Maison de Santé
Ségur de la Santé|Loi Kouchner|Loi Évin|Loi Claeys Leonetti|Suivi Subutex|Santé Publique France|Bon de transport`.split(
		/[|\n]/
	);
