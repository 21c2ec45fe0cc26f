import { describe, expect, test } from 'vitest';
import { isLookAlike } from '../../../src/knowledge/understand/look-alikes.ts';
import { roleOfHeading } from '../../../src/knowledge/understand/patterns.ts';

describe('what a heading means', () => {
  test.each([
    ['Requirements', 'requirements'],
    ['Senior Editor Requirements', 'requirements'],
    ['Director of Advice - Requirements', 'requirements'],
    ['Additional Requirements', 'requirements'],
    ['You may be a fit to this role if you', 'requirements'],
    ['What you will bring', 'requirements'],
    ['About you', 'requirements'],
    ['Minimum Qualifications', 'requirements'],
    ['Skills needed for this level', 'requirements'],
    ['Base Requirements Across All Levels', 'base'],
    ['Base Requirements For All Roles', 'base'],
    ['Requirements (all levels)', 'base'],
    ['General Requirements for Editor roles', 'base'],
    ['AMER Specific Requirements', 'local'],
    ['Location Specific Requirements', 'local'],
    ['Additional Requirements for EMEA', 'local'],
    ['Nice-to-haves', 'bonus'],
    ['Nice-to-have Requirements', 'bonus'],
    ['Preferred Requirements', 'bonus'],
    ['Responsibilities', 'responsibilities'],
    ['Responsibilties', 'responsibilities'],
    ['Senior Editor Responsibilites', 'responsibilities'],
    ['Core PM Responsibilities', 'responsibilities'],
    ['Team responsibility', 'responsibilities'],
    ['What you’ll do', 'responsibilities'],
    ['As an editor, you will', 'responsibilities'],
    ['What you can expect in an Editor role', 'responsibilities'],
    ['You are not (solely) responsible for', 'not_responsible'],
    ['Example Behaviors', 'behaviours'],
    ['Job Grade', 'grade'],
    ['Senior Editor - Job Grade', 'grade'],
    ['Hiring Process', 'hiring'],
    ['Interview Process', 'hiring'],
    ['Hiring Process for Recall Specialty', 'hiring'],
    ['Primary Performance Indicator for the Role', 'indicators'],
    ['Key Performance Indicators', 'indicators'],
    ['Moving to and moving from', 'moving'],
    ['Moving to Product Management', 'moving_in'],
    ['Moving from Product Management', 'moving_out'],
    ['Career Ladder', 'moving'],
    ['Levels', 'levels'],
    ['Levels for Editors', 'levels'],
    ['Leveling', 'levels'],
    ['Career paths', 'levels'],
    ['Level Definitions', 'levels'],
    ['Map editor role levels', 'levels'],
    ['Specialties', 'specialties'],
    ['Specialities for Editor roles', 'specialties'],
    ['Specializations', 'specialties'],
    ['Core Competencies', 'competencies'],
    ['All Levels', 'all_levels'],
    ['Relevant links', 'links'],
    ['Role', 'role'],
    ['Sensing Mechanisms', 'other'],
    ['Duties and Levies', 'other'],
    ['Senior Editor', 'other'],
  ])('%s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role);
  });
});

describe('headings that only sound like a level', () => {
  test.each([
    'Choosing IC vs Management',
    'What if I do not meet all the points?',
    'Staff+ Initiatives',
    'Senior to Staff',
    'Regional Team Leads',
    'Senior Leadership',
    'Engineering Leadership',
    'For managers',
    'How promotions work',
    'Roles that share editor skills',
    'Product Levels - Manager',
  ])('%s', (heading) => {
    expect(isLookAlike(heading)).toBe(true);
  });

  test.each([
    'Senior Editor',
    'Director of Engineering',
    'Manager, Quality Engineering',
    'Head of Service',
    'Mid-Level Engineer',
    'VP of Development',
    'Chief of Staff to the CEO',
    'Technical Writer (Intermediate)',
  ])('but not %s', (heading) => {
    expect(isLookAlike(heading)).toBe(false);
  });
});
