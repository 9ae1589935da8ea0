CREATE TABLE "situation_theme" (
	"situation_id" text NOT NULL,
	"theme" text NOT NULL,
	"coded_by" text NOT NULL,
	"coded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "situation_theme_situation_id_theme_pk" PRIMARY KEY("situation_id","theme")
);
--> statement-breakpoint
ALTER TABLE "situation_theme" ADD CONSTRAINT "situation_theme_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation_theme" ADD CONSTRAINT "situation_theme_coded_by_person_id_fk" FOREIGN KEY ("coded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "situation_theme_coded_by" ON "situation_theme" USING btree ("coded_by");