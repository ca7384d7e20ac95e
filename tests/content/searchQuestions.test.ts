import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '../../src/components/section/paragraphTexts.ts';
import { edition } from '../../src/edition.ts';
import { findIn } from '../../src/lib/search/findIn.ts';
import { searchOptions } from '../../src/lib/search/searchDocument.ts';
import { searchDocuments } from '../../src/lib/search/searchDocuments.ts';
import { searchQuestions } from './searchQuestions.ts';
