// What a careful reader found in a document; several readings of the same line may be right.
import { z } from 'zod';

const count = z.number().nullable();
const names = z.array(z.string());

const Level = z.object({
  name: z.string(),
  grade: count.optional(),
  requirements: count.optional(),
  responsibilities: count.optional(),
  inherits: names.optional(),
  /** Other names that are as right. */
  also: names.optional(),
  accept: z
    .object({
      grade: z.array(count),
      requirements: z.array(count),
      responsibilities: z.array(count),
      inherits: z.array(names),
    })
    .partial()
    .optional(),
});

const Specialty = z.union([
  z.string().transform((name) => ({ name, requirements: undefined, also: undefined, accept: undefined })),
  z.object({
    name: z.string(),
    requirements: count.optional(),
    also: names.optional(),
    accept: z.object({ requirements: z.array(count) }).optional(),
  }),
]);

export const Truth = z.array(
  z.object({
    file: z.string(),
    levels: z.array(Level),
    specialties: z.array(Specialty),
    optionalSpecialties: names.default([]),
    competencies: names,
    manager_competencies: names.default([]),
    alsoCompetencies: z.array(names).default([]),
    baseRequirements: count.optional(),
    base_requirements: count.optional(),
    accept: z.object({ baseRequirements: z.array(count) }).optional(),
    acceptAlternative: z.object({ levels: z.array(Level), baseRequirements: count }).optional(),
  }),
);

export type DocumentTruth = z.infer<typeof Truth>[number];
export type LevelTruth = z.infer<typeof Level>;
