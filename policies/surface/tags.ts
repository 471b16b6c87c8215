/** The tags that say where data lives, what class it is and whose it is. */
export {
  classRank,
  type DataClass,
  dataClasses,
  type Residency,
  residencyTags,
} from "../border/terms/residency-tags.ts";
