#ifndef CFRIBIDI_SHIM_H
#define CFRIBIDI_SHIM_H

#include <fribidi/fribidi.h>

/* The types below are macros with casts, which Swift cannot import. */
static const FriBidiParType qari_par_ltr = FRIBIDI_PAR_LTR;
static const FriBidiParType qari_par_rtl = FRIBIDI_PAR_RTL;
static const FriBidiParType qari_par_on = FRIBIDI_PAR_ON;

/* The bidi types in the order of the numbers used by the generated character
   table: see Tools/layout/character_table.py. */
static inline FriBidiCharType qari_bidi_type(unsigned number) {
  static const FriBidiCharType types[] = {
    FRIBIDI_TYPE_LTR, FRIBIDI_TYPE_RTL, FRIBIDI_TYPE_AL,  FRIBIDI_TYPE_EN,
    FRIBIDI_TYPE_ES,  FRIBIDI_TYPE_ET,  FRIBIDI_TYPE_AN,  FRIBIDI_TYPE_CS,
    FRIBIDI_TYPE_NSM, FRIBIDI_TYPE_BN,  FRIBIDI_TYPE_BS,  FRIBIDI_TYPE_SS,
    FRIBIDI_TYPE_WS,  FRIBIDI_TYPE_ON,  FRIBIDI_TYPE_LRE, FRIBIDI_TYPE_LRO,
    FRIBIDI_TYPE_RLE, FRIBIDI_TYPE_RLO, FRIBIDI_TYPE_PDF, FRIBIDI_TYPE_LRI,
    FRIBIDI_TYPE_RLI, FRIBIDI_TYPE_FSI, FRIBIDI_TYPE_PDI,
  };
  return number < sizeof types / sizeof *types ? types[number] : FRIBIDI_TYPE_LTR;
}

/* Joining types in the table's order: U, R, L, D, C, T. */
static inline FriBidiJoiningType qari_joining_type(unsigned number) {
  static const FriBidiJoiningType types[] = {
    FRIBIDI_JOINING_TYPE_U, FRIBIDI_JOINING_TYPE_R, FRIBIDI_JOINING_TYPE_L,
    FRIBIDI_JOINING_TYPE_D, FRIBIDI_JOINING_TYPE_C, FRIBIDI_JOINING_TYPE_T,
  };
  return number < sizeof types / sizeof *types ? types[number] : FRIBIDI_JOINING_TYPE_U;
}

#endif
