import { z } from 'astro/zod';

/** A DOI without the address of its resolver: `10.19602/j.example.2025.11.04`. */
export const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/[^\s"<>]+$/, 'a DOI is written like “10.1000/xyz123”, without https://');
