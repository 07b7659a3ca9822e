// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "out_of_memory.h"

#include "base/portable.h"
#include "exit_code.h"

#include <QCoreApplication>
#include <QException>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <new>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::OutOfMemory)
};

constexpr std::size_t kReserve = std::size_t(1) << 20;   ///< what wording a sentence takes, many times over
std::unique_ptr<char[]> reserve;
std::terminate_handler otherwise = nullptr;

/// Qt wraps what a background task throws.
bool isLackOfMemory(const std::exception_ptr &thrown)
{
    try {
        if (thrown)
            std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        return true;
    } catch (const QUnhandledException &wrapped) {
        return isLackOfMemory(wrapped.exception());
    } catch (...) {
        return false;
    }
    return false;
}

[[noreturn]] void end()
{
    if (isLackOfMemory(std::current_exception())) {
        reserve.reset();
        const QByteArray sentence = Words::tr("There is not enough memory for this. Close other programs, or choose "
                                              "larger cells or a smaller plan.")
                                        .toUtf8();
        writeWhole(stderr, "floorscope: " + sentence + '\n');
        std::_Exit(static_cast<int>(ExitCode::Failed));
    }
    if (otherwise)
        otherwise();
    std::abort();
}

}   // namespace

void endPlainlyWithoutMemory()
{
    reserve = std::make_unique<char[]>(kReserve);
    otherwise = std::set_terminate(end);
}

}   // namespace floorscope
