// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

/** Which part of society an actor belongs to; codebook section 2. */
public enum Sector {
    /** Heads of state and government, ministers, ministries, embassies, local government. */
    GOV,
    /** Armed forces, commanders, military coalitions. */
    MIL,
    /** Police, security forces, coast guard, prisons. */
    COP,
    /** Intelligence services. */
    SPY,
    /** Parliaments and their members. */
    LEG,
    /** Courts, judges, prosecutors. */
    JUD,
    /** Opposition parties and politicians. */
    OPP,
    /** Parties in power, candidates. */
    PTY,
    /** Rebels, militias, insurgents, designated terrorist groups. */
    REB,
    /** Criminals, gangs, suspects, the arrested. */
    CRM,
    /** Unidentified armed attackers. */
    UAF,
    /** Intergovernmental bodies and their officials. */
    IGO,
    /** Charities, rights groups, think-tanks, monitors. */
    NGO,
    /** Media and journalists. */
    MED,
    /** Business. */
    BUS,
    /** Universities, students. */
    EDU,
    /** Churches, clergy. */
    REL,
    /** Multinational companies. */
    MNC,
    /** Unions. */
    LAB,
    /** Civilians, protesters, victims, populations. */
    CVL,
    /** Refugees and displaced. */
    REF,
    /** Former officials, celebrities. */
    ELI,
    /** Where nothing tells. */
    UNK
}
