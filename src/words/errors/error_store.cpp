// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errors/error_sentences.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ErrorText)
};

/// What SQLite said of a store that can be moved aside.
QString damagedStore(Reason reason)
{
    switch (reason) {
    case Reason::StoreBroken:
        return Words::tr("The store %1 cannot be used: it is damaged (SQLite %2: %3). The program goes on without it. "
                         "Empty it in the window (Stored on this computer), which moves the file aside and begins a "
                         "new one, or delete the file.");
    case Reason::NotADatabase:
        return Words::tr("The store %1 cannot be used: it is not a database (SQLite %2: %3). The program goes on "
                         "without it. Empty it in the window (Stored on this computer), which moves the file aside and "
                         "begins a new one, or delete the file.");
    default:
        return Words::tr("The store %1 cannot be used. The program goes on without it. Empty it in the window (Stored "
                         "on this computer), which moves the file aside and begins a new one, or delete the file.");
    }
}

/// What SQLite said of the store.
QString failedStore(Reason reason)
{
    switch (reason) {
    case Reason::StoreLocked:
        return Words::tr("The store %1 cannot be used: it is locked by another program (SQLite %2: %3). The program "
                         "goes on without it.");
    case Reason::StoreReadOnly:
        return Words::tr("The store %1 cannot be used: it is read-only, so new answers are not kept (SQLite %2: %3). "
                         "The program goes on without it.");
    case Reason::StoreNotAccessible:
        return Words::tr("The store %1 cannot be used: it cannot be read or written (SQLite %2: %3). The program goes "
                         "on without it.");
    case Reason::StoreBroken:
        return Words::tr("The store %1 cannot be used: it is damaged (SQLite %2: %3). The program goes on without it.");
    case Reason::DiskFull:
        return Words::tr(
            "The store %1 cannot be used: the disk is full (SQLite %2: %3). The program goes on without it.");
    case Reason::StoreNotOpened:
        return Words::tr(
            "The store %1 cannot be used: it cannot be opened (SQLite %2: %3). The program goes on without it.");
    case Reason::NotADatabase:
        return Words::tr(
            "The store %1 cannot be used: it is not a database (SQLite %2: %3). The program goes on without it.");
    case Reason::StoreFailed:
        return Words::tr("The store %1 cannot be used: it failed (SQLite %2: %3). The program goes on without it.");
    default: return {};
    }
}

/// What the program found of the store itself.
QString unusableStore(Reason reason)
{
    switch (reason) {
    case Reason::NotAStore:
        return Words::tr(
            "The store %1 cannot be used: it is a database, but not a store. The program goes on without it.");
    case Reason::StoreOfOtherVersion:
        return Words::tr(
            "The store %1 cannot be used: it was written by another version (%2). The program goes on without it.");
    case Reason::NoSqliteDriver:
        return Words::tr("The store %1 cannot be used: Qt's SQLite driver is not installed. The program goes on "
                         "without it.");
    case Reason::FolderCannotBeMade:
        return Words::tr("The store %1 cannot be used: its folder cannot be made. The program goes on without it.");
    case Reason::StoreNotMovedAside:
        return Words::tr(
            "The store %1 cannot be used: it is damaged, and cannot be moved aside. The program goes on without it.");
    case Reason::StoreFolderNotWritable:
        return Words::tr("Answers cannot be kept in %1: the folder cannot be written. They stay where they are; choose "
                         "another folder.");
    case Reason::StoreNotMoved:
        return Words::tr("The store %1 cannot be moved: another program may be using it. It stays where it is; close "
                         "other windows of Floorscope and try again.");
    case Reason::NoKeyStore:
        return Words::tr(
            "The key store cannot be used: the program was built without one. The program goes on without it.");
    default: return {};
    }
}

QString lostAnswer(Reason reason)
{
    switch (reason) {
    case Reason::AnswerGone:
        return Words::tr("A stored answer cannot be used: it is no longer there. It is fetched again.");
    case Reason::AnswerDropped:
        return Words::tr("A stored answer cannot be used: it is damaged, and was dropped. It is fetched again.");
    case Reason::AnswerNotOfCellSize:
        return Words::tr("A stored answer cannot be used: it is not a heatmap of this cell size. It is fetched again.");
    default: return Words::tr("A stored answer cannot be used. It is fetched again.");
    }
}

}   // namespace

QString storeSentence(const Error &error, bool detailed)
{
    switch (error.kind) {
    case ErrorKind::StoreDamaged: return damagedStore(error.reason);
    case ErrorKind::StoredAnswerUnusable: return lostAnswer(error.reason);
    case ErrorKind::StoreUnusable: break;
    default: return {};
    }
    if (error.reason == Reason::KeyStoreFailed)
        return detailed ? Words::tr("The key store cannot be used: %2. The program goes on without it.")
                        : Words::tr("The key store cannot be used. The program goes on without it.");
    for (const QString &sentence : {failedStore(error.reason), unusableStore(error.reason)})
        if (!sentence.isEmpty())
            return sentence;
    return detailed ? Words::tr("The store %1 cannot be used: %2. The program goes on without it.")
                    : Words::tr("The store %1 cannot be used. The program goes on without it.");
}

}   // namespace floorscope
